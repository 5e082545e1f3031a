package dev.acta.store;

import dev.acta.store.checkpoint.CheckpointSigner;
import dev.acta.store.checkpoint.CheckpointStore;
import dev.acta.store.checkpoint.FileCheckpointStore;
import dev.acta.store.checkpoint.LogKeys;
import dev.acta.store.checkpoint.SignerProperties;
import dev.acta.store.witness.WitnessCheckpointStore;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The signer of a node that writes the log, and what its checkpoints pass outside the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignerProperties.class)
class LogSigningConfiguration {

    /** Looks at the log before anything is appended to it: whatever appends wants this first. */
    @Bean
    CheckpointSigner checkpointSigner(@Qualifier("log-writing") DataSource database, SignerProperties properties) {
        LogKeys keys = LogKeys.of(properties);
        CheckpointSigner signer = new CheckpointSigner(database, keys, stores(properties, keys), properties.interval());
        signer.checkBeforeAppends();
        signer.start();
        return signer;
    }

    /** The witness first, so that what the file keeps is what is published. */
    private static List<CheckpointStore> stores(SignerProperties properties, LogKeys keys) {
        List<CheckpointStore> stores = new ArrayList<>();
        if (properties.witness() != null) {
            stores.add(WitnessCheckpointStore.of(properties.witness(), keys.origin()));
        }
        if (properties.checkpointFile() != null) {
            stores.add(new FileCheckpointStore(properties.checkpointFile()));
        }
        return stores;
    }
}
