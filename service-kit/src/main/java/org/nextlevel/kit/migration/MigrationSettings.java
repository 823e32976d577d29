package org.nextlevel.kit.migration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Who migrates the database. */
@ConfigMapping(prefix = "nextlevel.migrations")
interface MigrationSettings {

    /** When this process does. */
    @WithDefault("at-start")
    When when();

    /** How long a process that does not waits for whoever does. */
    @WithDefault("PT2M")
    Duration patience();

    /** When a process migrates. */
    enum When {
        /** Before it serves: where one machine has all passwords. */
        AT_START,
        /** And does nothing else: a job before the pods of a release. */
        ONLY,
        /** Never: another does, and this one serves when that is done. */
        ELSEWHERE
    }
}
