package dev.acta.server.demo;

import dev.acta.server.demo.LaneEntry.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A timeline in plain text: what platforms did in one lane, what governments answered in the other, findings and record
 * keeping beside. Pure: the same entries and width give the same lines.
 */
final class TwoLanes {

    static final int NARROWEST = 80;
    static final int USUAL = 100;
    private static final int WIDEST = 160;
    private static final int WHEN = 13;
    private static final String BETWEEN = " | ";

    private final int[] widths;

    /** @param columns of the terminal; lines fit {@link #NARROWEST} to 160 of them */
    TwoLanes(int columns) {
        int room = Math.clamp(columns, NARROWEST, WIDEST) - WHEN - 3 * BETWEEN.length();
        int lane = room / 3;
        this.widths = new int[] {WHEN, room - 2 * lane, lane, lane};
    }

    /**
     * The lines of a timeline.
     *
     * @param before how corrected entries read before, by position
     */
    List<String> lines(List<LaneEntry> entries, Map<Long, String> before) {
        List<String> lines = new ArrayList<>();
        lines.addAll(rows(List.of("when"), heading(Lane.PLATFORM), heading(Lane.GOVERNMENT), heading(Lane.BESIDE)));
        lines.add(rule());
        for (LaneEntry entry : entries) {
            lines.addAll(rows(
                    entry.when(),
                    cell(entry, Lane.PLATFORM, before),
                    cell(entry, Lane.GOVERNMENT, before),
                    cell(entry, Lane.BESIDE, before)));
            lines.addAll(rows(List.of(" "), List.of(), List.of(), List.of()));
        }
        return lines;
    }

    private List<String> heading(Lane lane) {
        return wrapped(lane.heading(), lane.column());
    }

    private List<String> cell(LaneEntry entry, Lane lane, Map<Long, String> before) {
        int column = lane.column();
        if (entry.lane() != lane) {
            return List.of();
        }
        List<String> cell = new ArrayList<>(wrapped(entry.title(), column));
        entry.details().forEach(detail -> cell.addAll(wrapped(detail, column)));
        cell.addAll(wrapped("#%d, %s".formatted(entry.position(), entry.basis()), column));
        if (!entry.corrections().isEmpty()) {
            cell.addAll(wrapped("* CORRECTED by #" + entry.corrections().getLast(), column));
            String read = before.get(entry.position());
            if (read != null) {
                cell.addAll(wrapped("* read before: " + read, column));
            }
        }
        return cell;
    }

    private List<String> wrapped(String text, int column) {
        return Wrapping.of(text, widths[column]);
    }

    @SafeVarargs
    private List<String> rows(List<String>... cells) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < highest(cells); row++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < cells.length; column++) {
                String text = row < cells[column].size() ? cells[column].get(row) : "";
                line.add(text + " ".repeat(Math.max(0, widths[column] - Wrapping.width(text))));
            }
            rows.add(String.join(BETWEEN, line).stripTrailing());
        }
        return rows;
    }

    @SafeVarargs
    private static int highest(List<String>... cells) {
        int highest = 0;
        for (List<String> cell : cells) {
            highest = Math.max(highest, cell.size());
        }
        return highest;
    }

    private String rule() {
        List<String> parts = new ArrayList<>();
        for (int width : widths) {
            parts.add("-".repeat(width));
        }
        return String.join("-+-", parts);
    }
}
