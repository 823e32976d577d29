package org.nextlevel.kit.migration;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How each service is run: to serve, or to migrate its database and end, for which it needs nothing but that. */
@QuarkusMain
public final class RunService {
    private RunService() {}

    public static void main(String... arguments) {
        Config config = ConfigProvider.getConfig();
        if (isToMigrateOnly(config)) {
            migrate(new ConfiguredMigrations(config).byOwner(), System.out);
        } else {
            Quarkus.run(arguments);
        }
    }

    private static boolean isToMigrateOnly(Config config) {
        return config.getOptionalValue("nextlevel.migrations.when", MigrationSettings.When.class)
                .filter(MigrationSettings.When.ONLY::equals)
                .isPresent();
    }

    private static void migrate(Migrations migrations, PrintStream out) {
        // What is logged before the service has begun is kept, and printed when this fails: not also what the driver
        // says to the server.
        Logger.getLogger("").setLevel(Level.INFO);
        out.printf(
                "%d migrations of %s were run: it is as this release needs it.%n",
                migrations.migrate(), migrations.database());
    }
}
