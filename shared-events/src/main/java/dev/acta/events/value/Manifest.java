package dev.acta.events.value;

/**
 * Says of which list of accounts a set was recorded, without naming one.
 *
 * @param commitment {@code sha256:} over the list, salted
 * @param rows how many accounts it has, from 1
 * @param plain how many of them by {@link IdScheme#PLAIN} ids
 * @param hashed how many of them by {@link IdScheme#HASHED} ids
 */
public record Manifest(String commitment, int rows, int plain, int hashed) {
    public Manifest {
        Require.commitment("commitment", commitment);
        if (rows < 1 || plain < 0 || hashed < 0 || (long) plain + hashed != rows) {
            throw new InvalidValue("rows", "must be at least 1 and the sum of plain and hashed");
        }
    }
}
