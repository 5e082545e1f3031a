package dev.acta.server.demo;

import dev.acta.server.standalone.Recorder;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** The demo: records what is to be recorded, then shows what is on record. */
public final class JuneDemo {

    /** An observer of June 2020, who also speaks for the made-up platform of the rehearsal. */
    public static final Recorder RECORDER = new Recorder(
            "demo-desk",
            List.of(Rehearsal.PLATFORM),
            List.of("platform:*", "government:*", "institute:*", "media:*", "org:*"));

    private final URI server;
    private final RehearsalSize size;
    private final Receipts receipts;
    private final int columns;
    private final Progress.Factory progress;
    private final Consumer<String> out;

    /**
     * A demo that has yet to run.
     *
     * @param server a server whose client is {@link #RECORDER}
     * @param size of the rehearsal
     * @param receipts gets each receipt before the next command is sent
     * @param columns how wide the output may be
     * @param progress shows how far the rehearsal is
     * @param out takes the output, a line each
     */
    public JuneDemo(
            URI server,
            RehearsalSize size,
            Receipts receipts,
            int columns,
            Progress.Factory progress,
            Consumer<String> out) {
        this.server = server;
        this.size = size;
        this.receipts = receipts;
        this.columns = columns;
        this.progress = progress;
        this.out = out;
    }

    /** Records and shows; {@link CannotDemo} where the server refuses something or does not answer */
    public void run() {
        try (ActaApi api = new ActaApi(server, receipts)) {
            Rehearsal rehearsal = new Rehearsal(size);
            Recorded recorded = new Recording(api, out).all(rehearsal, progress);
            new Showing(api, columns, out).all(rehearsal, recorded);
        }
    }

    /**
     * What the recording left to show.
     *
     * @param finding where the finding is that is corrected
     * @param correction where the correction is
     * @param rehearsal where the rehearsal begins
     * @param last the last position of both
     */
    record Recorded(long finding, long correction, long rehearsal, long last) {}
}
