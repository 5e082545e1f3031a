package dev.acta.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Whether the record is open.
 *
 * @param open {@code acta.public}: timelines, states and the log can be read without a token; never what is personal
 */
@ConfigurationProperties("acta")
public record PublicRecord(@Name("public") @DefaultValue("false") boolean open) {}
