package dev.acta.command.recorddatarequest;

import dev.acta.command.stream.Intent;
import dev.acta.events.DataRequestRecorded;
import dev.acta.events.value.Basis;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Take down that somebody asked about data on them.
 *
 * @param reference under which the recorder knows who asked, a pseudonym
 */
public record RecordDataRequest(
        Ref request,
        LegalBasis legalBasis,
        Personal<String> reference,
        @Nullable LocalDate deadline,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RecordDataRequest {
        sources = List.copyOf(sources);
    }

    @Override
    public DataRequestRecorded event() {
        return new DataRequestRecorded(request, legalBasis, reference, deadline, occurrence, basis, sources, asStated);
    }
}
