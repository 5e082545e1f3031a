package dev.acta.log.verify;

/** How findings name places. */
final class Where {

    private Where() {}

    static String event(long position) {
        return "event:" + position;
    }

    static String events(long from, long to) {
        return to == from + 1 ? event(from) : "event:" + from + " to event:" + (to - 1);
    }

    static String item(long position, long item) {
        return "event:" + position + " item " + item;
    }

    static String checkpoint(long size) {
        return "checkpoint:" + size;
    }
}
