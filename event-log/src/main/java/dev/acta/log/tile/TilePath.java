package dev.acta.log.tile;

import dev.acta.log.text.Decimal;
import dev.acta.log.text.InvalidText;
import dev.acta.log.tile.Tile.Kind;

/** The spelling of tiles' paths. */
final class TilePath {

    private static final String ROOT = "tile/";
    private static final String ENTRIES = "entries";
    private static final String PARTIAL = ".p/";

    /** Digits in groups of three, all but the last behind an x. */
    private static final String INDEX = "(x\\d{3}/)*\\d{3}";

    /** A longer index is beyond all numbers of 64 bits. */
    private static final int MOST_INDEX = "x009/x223/x372/x036/x854/x775/807".length();

    private TilePath() {}

    static String of(Tile tile) {
        String level = tile.kind() == Kind.ENTRIES ? ENTRIES : Integer.toString(tile.level());
        String width = tile.isFull() ? "" : PARTIAL + tile.width();
        return ROOT + level + "/" + index(tile.index()) + width;
    }

    static Tile parse(String path) {
        int slash = path.indexOf('/', ROOT.length());
        if (!path.startsWith(ROOT) || slash < 0) {
            throw malformed();
        }
        String level = path.substring(ROOT.length(), slash);
        String rest = path.substring(slash + 1);
        int partial = rest.indexOf(PARTIAL);
        long index = index(partial < 0 ? rest : rest.substring(0, partial));
        int width = partial < 0 ? Tile.FULL : width(rest.substring(partial + PARTIAL.length()));
        return level.equals(ENTRIES) ? Tile.entries(index, width) : Tile.hashes(level(level), index, width);
    }

    private static String index(long index) {
        String path = "%03d".formatted(index % 1000);
        for (long left = index / 1000; left > 0; left /= 1000) {
            path = "x%03d/%s".formatted(left % 1000, path);
        }
        return path;
    }

    private static long index(String path) {
        if (path.length() > MOST_INDEX || !path.matches(INDEX)) {
            throw malformed();
        }
        String digits = path.replace("x", "").replace("/", "").replaceFirst("^0+(?=.)", "");
        long index = number(digits);
        if (!index(index).equals(path)) {
            throw malformed();
        }
        return index;
    }

    private static int level(String level) {
        return (int) Math.min(number(level), Integer.MAX_VALUE);
    }

    private static int width(String width) {
        long number = number(width);
        if (number >= Tile.FULL) {
            throw malformed();
        }
        return (int) number;
    }

    private static long number(String text) {
        try {
            return Decimal.parse(text);
        } catch (InvalidText _) {
            throw malformed();
        }
    }

    private static InvalidTilePath malformed() {
        return new InvalidTilePath("A tile's path is tile/<level or entries>/<index>[.p/<width>]");
    }
}
