package org.nextlevel.stack.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.part.keycloak.KeycloakHome;
import org.nextlevel.stack.part.keycloak.KeycloakInstallation;
import org.nextlevel.stack.server.Program;

/** One Keycloak that keeps its data in PostgreSQL and imports the realm when it is not there yet. */
record KeycloakPart(Layout layout, HealthProbe probe) implements PartRunner {
    /** Environment variables that the realm's file reads. */
    private static final String INTROSPECTION_SECRET = "NEXTLEVEL_INTROSPECTION_SECRET";

    private static final String ACCOUNTS_SECRET = "NEXTLEVEL_ACCOUNTS_SECRET";

    private static final String CLIENTS_SECRET = "NEXTLEVEL_CLIENTS_SECRET";
    private static final String WEBHOOKS_SECRET = "NEXTLEVEL_WEBHOOKS_SECRET";

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    @Override
    public void requireBuilt() {
        installation().requireUnpacked();
    }

    @Override
    public ProcessHandle launch() {
        Path log = layout.home().log(part());
        installation().build(log);
        Path keycloak =
                KeycloakHome.prepare(layout.home().data(part()), installation().folder());
        List<String> arguments = new ArrayList<>(Jvm.small(512));
        arguments.addAll(Jvm.quickStartWithOneCompiler(part(), layout.home()));
        arguments.addAll(KeycloakInstallation.program(keycloak));
        arguments.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + layout.port(part()),
                "--hostname=" + layout.addresses().url(part()),
                "--db-url=jdbc:postgresql://127.0.0.1:%d/%s"
                        .formatted(layout.port(Part.POSTGRES), PostgresPart.KEYCLOAK_DATABASE),
                "--db-username=" + PostgresPart.KEYCLOAK_DATABASE,
                "--db-password=" + PostgresPart.KEYCLOAK_DATABASE,
                // Every question before it is ready would otherwise be a line of its own.
                "--log-level=info,io.smallrye.health:warn"));
        return Program.java(arguments, environment(), keycloak, log)
                .startDetached()
                .toHandle();
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                "admin",
                Addresses.PAGE_PORT_VARIABLE,
                Integer.toString(layout.addresses().pagePort()),
                Part.API_GATEWAY.portVariable(),
                Integer.toString(layout.port(Part.API_GATEWAY)),
                INTROSPECTION_SECRET,
                new Secret(layout.home().secret("introspection")).value(),
                ACCOUNTS_SECRET,
                new Secret(layout.home().secret("accounts")).value(),
                CLIENTS_SECRET,
                new Secret(layout.home().secret("clients")).value(),
                WEBHOOKS_SECRET,
                new Secret(layout.home().secret("webhooks")).value());
    }

    @Override
    public boolean ready() {
        return probe.answers(layout.addresses().url(part()) + "/health/ready");
    }

    private KeycloakInstallation installation() {
        return KeycloakInstallation.in(layout.root());
    }
}
