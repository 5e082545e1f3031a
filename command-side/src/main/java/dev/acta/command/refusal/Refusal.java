package dev.acta.command.refusal;

import java.util.List;

/**
 * Why something is not recorded.
 *
 * @param detail what was found in this case, and what to do
 * @param faults the single places, where there are such
 */
public record Refusal(Reason reason, String detail, List<Fault> faults) {
    public Refusal {
        faults = List.copyOf(faults);
    }

    public static Refusal of(Reason reason, String detail, Fault... faults) {
        return new Refusal(reason, detail, List.of(faults));
    }
}
