package dev.acta.server.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param country in English, as the folder of the notice's file is named
 * @param date as the file is named; of which time zone is not known
 * @param slug what stands for the authority in the name of the file; now and then it is something else
 * @param path of the file in its repository
 * @param bytes the file's size
 * @param addresses how many different addresses of the code host it asks about; null where that was not counted
 * @param sha256 of the file, in hexadecimal digits
 */
record Notice(
        String country,
        LocalDate date,
        String slug,
        String path,
        long bytes,
        @Nullable Long addresses,
        String sha256) {
    private static final int COLUMNS = 7;
    private static final Pattern COMMA = Pattern.compile(",");

    static Notice of(String row) {
        List<String> cells = List.of(COMMA.split(row, -1));
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("Not a row of seven cells: " + row);
        }
        return new Notice(
                cells.get(0),
                LocalDate.parse(cells.get(1)),
                cells.get(2),
                cells.get(3),
                Long.parseLong(cells.get(4)),
                cells.get(5).isEmpty() ? null : Long.valueOf(cells.get(5)),
                cells.get(6));
    }

    /** An id that says nothing of who sent it: the day, and the beginning of the digest. */
    String id() {
        return "gov-%s-%s".formatted(date, sha256.substring(0, 12));
    }
}
