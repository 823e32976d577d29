package org.nextlevel.stack.part;

import java.time.Duration;
import java.util.List;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.postgres.Databases;
import org.nextlevel.stack.server.postgres.PostgresServer;
import org.nextlevel.stack.server.postgres.PostgresSettings;
import org.nextlevel.stack.server.postgres.Postmaster;

/** One PostgreSQL with a database for each service and one for Keycloak. */
record PostgresPart(Layout layout) implements PartRunner {
    static final String KEYCLOAK_DATABASE = "keycloak";

    @Override
    public Part part() {
        return Part.POSTGRES;
    }

    @Override
    public void requireBuilt() {
        // Its programs are in a jar on the class path.
    }

    @Override
    public ProcessHandle launch() {
        PostgresSettings settings = PostgresSettings.of(layout.home().data(part()), layout.port(part()))
                .withBinaries(layout.home().programs())
                .detached(layout.home().log(part()));
        return PostgresServer.start(settings).process();
    }

    @Override
    public boolean ready() {
        return databases().answer();
    }

    @Override
    public void prepare() {
        List.of("framework", "evidence", "advisor", "integration").forEach(databases()::create);
        databases().createWithOneRole(KEYCLOAK_DATABASE);
    }

    @Override
    public void stop(ProcessHandle process) {
        new Postmaster(process).stop(Duration.ofSeconds(60));
    }

    private Databases databases() {
        return new Databases(layout.port(part()));
    }
}
