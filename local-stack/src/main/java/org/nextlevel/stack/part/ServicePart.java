package org.nextlevel.stack.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.stack.account.DemoAccount;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.memory.ServiceMemory;
import org.nextlevel.stack.process.WrongClock;
import org.nextlevel.stack.server.Program;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.postgres.Databases;
import org.nextlevel.stack.server.trace.TraceReceiver;

/**
 * One of our own services, run from the jar that the build made.
 *
 * @param database the service's own; empty for a service without one
 */
record ServicePart(Part part, String database, Layout layout, HealthProbe probe) implements PartRunner {

    @Override
    public void requireBuilt() {
        if (!Files.exists(jar())) {
            throw new StackProblem("%s is not built, %s is missing: run ./dev up, or mvn -DskipTests package."
                    .formatted(part, layout.root().relativize(jar())));
        }
    }

    @Override
    public ProcessHandle launch() {
        List<String> arguments = new ArrayList<>(Jvm.of(ServiceMemory.of(part.module())));
        arguments.addAll(Jvm.quickStart(part, layout.home()));
        arguments.addAll(List.of("-jar", jar().toString()));
        // In a folder of its own, because Quarkus also reads settings from the working directory.
        Path directory = layout.home().data(part);
        return Program.java(arguments, environment(), directory, layout.home().log(part))
                .startDetached()
                .toHandle();
    }

    @Override
    public boolean ready() {
        return probe.answers(layout.addresses().url(part) + "/q/health/ready");
    }

    /** The names are the contract with the service's configuration. */
    @Override
    public Map<String, String> environment() {
        Map<String, String> told = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(layout.port(part)),
                "NEXTLEVEL_OIDC_URL",
                layout.addresses().issuer(),
                "NEXTLEVEL_FRAMEWORK_URL",
                urls(Part.FRAMEWORK_SERVICE),
                "NEXTLEVEL_EVIDENCE_URL",
                urls(Part.EVIDENCE_SERVICE),
                "NEXTLEVEL_ADVISOR_URL",
                urls(Part.ADVISOR_SERVICE),
                "NEXTLEVEL_INTEGRATION_URL",
                urls(Part.INTEGRATION_SERVICE)));
        told.putAll(KafkaAccess.of(layout).environment(part.module()));
        if (!database.isEmpty()) {
            told.putAll(databaseSettings());
        }
        told.putAll(ownSettings());
        told.putAll(traceSettings());
        told.putAll(new WrongClock(layout.home().clock(part)).environment());
        return told;
    }

    /** A gateway spreads over all instances; a service asks the one that is its like. */
    private String urls(Part service) {
        String first = layout.addresses().url(service);
        String second = layout.addresses().url(service.second().orElseThrow());
        if (!layout.home().twice().isSet()) {
            return first;
        }
        if (part.module().equals(Part.API_GATEWAY.module())) {
            return first + "," + second;
        }
        return part.isSecond() ? second : first;
    }

    private Map<String, String> databaseSettings() {
        return Map.of(
                "NEXTLEVEL_OPERATOR_PORT",
                Integer.toString(layout.operatorPort(part)),
                "NEXTLEVEL_DB_URL",
                new Databases(layout.addresses().databasePort(part)).jdbcUrl(database),
                "NEXTLEVEL_DB_OWNER_PASSWORD",
                database + "_owner",
                "NEXTLEVEL_DB_APP_PASSWORD",
                database + "_app",
                "NEXTLEVEL_DB_RELAY_PASSWORD",
                database + "_relay",
                "NEXTLEVEL_OIDC_INTROSPECTION_SECRET",
                secret("introspection").value(),
                "NEXTLEVEL_USER_NAME_KEY",
                secret("user-name-key").value());
    }

    private Map<String, String> traceSettings() {
        if (!layout.home().traced().isSet()) {
            return Map.of();
        }
        return Map.of(
                "NEXTLEVEL_TRACES_ENDPOINT",
                layout.addresses().url(Part.TRACES) + TraceReceiver.PATH,
                "GATEWAY_TRACES_RATIO",
                "1");
    }

    private Map<String, String> ownSettings() {
        return switch (part) {
            case API_GATEWAY, API_GATEWAY_2 ->
                Map.of(
                        "NEXTLEVEL_GATEWAY_METRICS_PORT",
                        Integer.toString(layout.operatorPort(part)),
                        "GATEWAY_CORS_ORIGINS",
                        String.join(",", layout.addresses().pageOrigins()),
                        "GATEWAY_LOGOUT_CLIENTS",
                        "nextlevel-web,nextlevel-local",
                        "GATEWAY_WEB_FOLDER",
                        layout.root().resolve("web/target/app").toString(),
                        "GATEWAY_WEB_DEMO_ACCOUNTS",
                        demoAccounts(),
                        "GATEWAY_ACCOUNTS_SECRET",
                        secret("accounts").value());
            // The demo's companies, which nobody has to create first.
            case EVIDENCE_SERVICE, EVIDENCE_SERVICE_2 ->
                Map.of(
                        "DJL_CACHE_DIR",
                        layout.home().data(part).resolve("djl").toString(),
                        "NEXTLEVEL_TENANTS_INITIAL",
                        "acme,globex",
                        "NEXTLEVEL_SERVICE_ACCOUNTS_SECRET",
                        secret("clients").value());
            // The embedding model unpacks native code; unsaid, it would go into the home folder of whoever runs this.
            case FRAMEWORK_SERVICE, FRAMEWORK_SERVICE_2 ->
                Map.of("DJL_CACHE_DIR", layout.home().data(part).resolve("djl").toString());
            case ADVISOR_SERVICE, ADVISOR_SERVICE_2 ->
                Map.of(
                        "NEXTLEVEL_LEAVING_KEY",
                        secret("leaving-key")
                                .formerly(layout.home().secret("outlook-key"))
                                .value());
            // The demo's receiver is on this machine, which no other deployment lets a webhook reach.
            case INTEGRATION_SERVICE, INTEGRATION_SERVICE_2 ->
                Map.of(
                        "NEXTLEVEL_WEBHOOK_KEY",
                        secret("webhook-key").value(),
                        "NEXTLEVEL_WEBHOOKS_SECRET",
                        secret("webhooks").value(),
                        "INTEGRATION_WEBHOOKS_ALLOW_LOOPBACK",
                        "true",
                        "INTEGRATION_NOTIFICATIONS_PAGE",
                        layout.addresses().url(Part.API_GATEWAY) + "/",
                        "INTEGRATION_NOTIFICATIONS_MAIL_FROM",
                        "NextLevel <nextlevel@nextlevel.example>",
                        "NEXTLEVEL_MAIL_PORT",
                        Integer.toString(layout.port(Part.MAIL)),
                        // A mail server on this machine has no certificate.
                        "NEXTLEVEL_MAIL_START_TLS",
                        "DISABLED");
            default -> Map.of();
        };
    }

    /** People alone, each with its roles. */
    private static String demoAccounts() {
        return DemoAccount.all().stream()
                .filter(account -> !account.service())
                .map(account -> account.name() + " " + String.join(" ", account.roles()))
                .collect(Collectors.joining(","));
    }

    private Secret secret(String name) {
        return new Secret(layout.home().secret(name));
    }

    private Path jar() {
        return layout.root().resolve(part.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
