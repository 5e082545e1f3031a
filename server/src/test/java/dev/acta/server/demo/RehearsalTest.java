package dev.acta.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private final Rehearsal rehearsal = new Rehearsal(new RehearsalSize(3, 2));
    private final List<String> told = new ArrayList<>();

    @Test
    void theBodyIsTheCommandAndAListForEachRole() throws IOException {
        List<String> lines = body().lines().toList();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("Content-Disposition"))
                .satisfiesExactly(
                        command -> assertThat(command).endsWith("name=\"command\""),
                        core -> assertThat(core).contains("name=\"core\""),
                        amplifier -> assertThat(amplifier).contains("name=\"amplifier\""));
        assertThat(lines).filteredOn(ArchiveRows.HEADER::equals).hasSize(2);
        assertThat(ArchiveRows.HEADER.split(",", -1)).startsWith("userid").hasSize(10);
        assertThat(lines)
                .filteredOn(line -> line.endsWith(ArchiveRows.OTHER_COLUMNS))
                .hasSize(5)
                .allMatch(line -> line.split(",", -1).length == 10);
        assertThat(lines).last().asString().endsWith("--");
    }

    @Test
    void theBodyIsTheSameEveryTime() throws IOException {
        assertThat(body()).isEqualTo(body());
    }

    @Test
    void tellsHowFarItIsAndWhenAllIsSent() throws IOException {
        body();
        assertThat(told).containsExactly("1", "2", "3", "4", "5", "all");
    }

    @Test
    void readsTheSameByteByByte() throws IOException {
        ArchiveRows rows = new ArchiveRows(rehearsal.core(), () -> {});
        StringBuilder single = new StringBuilder();
        for (int next = rows.read(); next >= 0; next = rows.read()) {
            single.append((char) next);
        }
        assertThat(body()).contains(single);
    }

    private String body() throws IOException {
        try (InputStream body = rehearsal.body(progress())) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void sent(long accounts) {
                told.add(Long.toString(accounts));
            }

            @Override
            public void allSent() {
                told.add("all");
            }

            @Override
            public void close() {}
        };
    }
}
