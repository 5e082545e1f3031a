package dev.acta.server.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Makes up the lines, always the same of one seed. Of 1,000 matters 915 are complaints, as many more than orders as on
 * a real platform; the rest are spread, so that each kind of command is there.
 */
final class History {
    /** Matters that go on side by side: lines of one come close to each other, so that they are under way at once. */
    private static final int OPEN = 40;

    private static final int ORDERS = 8;
    private static final int COMPLAINTS = 915;
    private static final int ALL = 1_000;

    /** One line in so many has one beside it that says something wrong, or is of others. */
    private static final int MISCHIEF = 20;

    private final List<Cases> others = List.of(
            new Labels(),
            new Networks(),
            new Figures(),
            new Datasets(),
            new Responses(),
            new Names(),
            new Research(),
            new Papers(),
            new Papers(),
            new Inquiries(),
            new Disputes());
    private final Cases complaints = new Complaints();
    private final Cases orders = new Orders();
    private final List<Deque<Draft>> open = new ArrayList<>();
    private final Random random;
    private int matters;
    private int keys;

    History(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** So many more lines, or one more. */
    List<Line> more(int lines) {
        List<Line> more = new ArrayList<>();
        while (more.size() < lines) {
            while (open.size() < OPEN) {
                open.add(new ArrayDeque<>(matter()));
            }
            Deque<Draft> matter = open.get(random.nextInt(open.size()));
            more.addAll(told(matter.remove()));
            if (matter.isEmpty()) {
                open.remove(matter);
            }
        }
        return more;
    }

    /** A draft's line, and now and then one beside it. */
    List<Line> told(Draft draft) {
        Line line = plain(draft);
        if (random.nextInt(MISCHIEF) > 0) {
            return List.of(line);
        }
        Mischief mischief = Mischief.any(random);
        Line wrong = mischief.of(line, draft, key());
        return mischief == Mischief.REPORTED_BEFORE ? List.of(wrong, line) : List.of(line, wrong);
    }

    Line plain(Draft draft) {
        return Line.of(key(), draft);
    }

    private String key() {
        return "k%07d".formatted(++keys);
    }

    private List<Draft> matter() {
        String id = "h-%06d".formatted(++matters);
        int day = matters % 160;
        int drawn = random.nextInt(ALL);
        Cases family = drawn < COMPLAINTS
                ? complaints
                : drawn < COMPLAINTS + ORDERS ? orders : others.get(random.nextInt(others.size()));
        return family.next(id, day, random);
    }
}
