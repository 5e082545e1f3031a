package dev.acta.command.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.IdScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountIdsTest {
    @ParameterizedTest
    @CsvSource({
        "100200300,PLAIN",
        "some_handle,PLAIN",
        "0194a6b2-7c1e-7d3a-9f00-2b6f8c1d4e5f,PLAIN",
        "EgHe9zuzSJcBQ0YH5gRNcZnkxmc9DDkPsUHd9s4EkQM=,HASHED",
        "EgHe9zuzSJcBQ0YH5gRNcZnkxmc9DDkPsUHd9s4EkQM,HASHED",
        "EgHe9zuzSJcBQ0YH5gRNcZnkxmcDDkPsUHd9s4kQM=,HASHED",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855,HASHED"
    })
    void hashesOfIdsAreToldFromIdsByTheirForm(String id, IdScheme scheme) {
        assertThat(AccountIds.schemeOf(id)).isEqualTo(scheme);
    }
}
