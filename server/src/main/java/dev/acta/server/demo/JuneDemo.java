package dev.acta.server.demo;

import dev.acta.server.standalone.StandaloneServer;
import java.util.function.Consumer;

/** The demo: records what is to be recorded, then shows what is on record. */
public final class JuneDemo {

    private final StandaloneServer server;
    private final RehearsalSize size;
    private final Receipts receipts;
    private final int columns;
    private final Progress.Factory progress;
    private final Consumer<String> out;

    /**
     * A demo that has yet to run.
     *
     * @param server gets the demo's own clients
     * @param size of the rehearsal
     * @param receipts gets each receipt before the next command is sent
     * @param columns how wide the output may be
     * @param progress shows how far the rehearsal is
     * @param out takes the output, a line each
     */
    public JuneDemo(
            StandaloneServer server,
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
        DemoClients.in(server.issuer());
        try (ActaApi desk = api(DemoClients.DESK);
                ActaApi platform = api(DemoClients.PLATFORM)) {
            Rehearsal rehearsal = new Rehearsal(size);
            Recorded recorded = new Recording(desk, platform, out).all(rehearsal, progress);
            new Showing(desk, server.folder(), columns, out).all(rehearsal, recorded);
        }
    }

    private ActaApi api(String client) {
        return new ActaApi(server.address(), server.token(client), receipts);
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
