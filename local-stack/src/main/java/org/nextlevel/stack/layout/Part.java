package org.nextlevel.stack.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.stack.server.StackProblem;

/** One process of the stack, in the order in which parts are listed and started. */
public enum Part {
    POSTGRES("postgres", 5532, "NEXTLEVEL_POSTGRES_PORT"),
    KAFKA("kafka", 9192, "NEXTLEVEL_KAFKA_PORT"),
    KEYCLOAK("keycloak", 8180, "NEXTLEVEL_KEYCLOAK_PORT", POSTGRES),
    MAIL("mail", 5587, "NEXTLEVEL_MAIL_PORT"),
    TRACES("traces", 4318, "NEXTLEVEL_TRACES_PORT"),
    FRAMEWORK_SERVICE("framework-service", 8081, "NEXTLEVEL_FRAMEWORK_PORT", POSTGRES),
    EVIDENCE_SERVICE("evidence-service", 8082, "NEXTLEVEL_EVIDENCE_PORT", POSTGRES),
    ADVISOR_SERVICE("advisor-service", 8083, "NEXTLEVEL_ADVISOR_PORT", POSTGRES),
    INTEGRATION_SERVICE("integration-service", 8084, "NEXTLEVEL_INTEGRATION_PORT", POSTGRES),
    API_GATEWAY("api-gateway", 8080, "NEXTLEVEL_GATEWAY_PORT"),
    FRAMEWORK_SERVICE_2("framework-service-2", 8281, "NEXTLEVEL_FRAMEWORK_2_PORT", POSTGRES),
    EVIDENCE_SERVICE_2("evidence-service-2", 8282, "NEXTLEVEL_EVIDENCE_2_PORT", POSTGRES),
    ADVISOR_SERVICE_2("advisor-service-2", 8283, "NEXTLEVEL_ADVISOR_2_PORT", POSTGRES),
    INTEGRATION_SERVICE_2("integration-service-2", 8284, "NEXTLEVEL_INTEGRATION_2_PORT", POSTGRES),
    API_GATEWAY_2("api-gateway-2", 8280, "NEXTLEVEL_GATEWAY_2_PORT");

    private static final String SECOND = "-2";

    private final String id;
    private final int defaultPort;
    private final String portVariable;
    private final List<Part> needs;

    Part(String id, int defaultPort, String portVariable, Part... needs) {
        this.id = id;
        this.defaultPort = defaultPort;
        this.portVariable = portVariable;
        this.needs = List.of(needs);
    }

    /** The part of that name, as typed on the command line; fails with the list of names. */
    public static Part named(String name) {
        return Stream.of(values())
                .filter(part -> part.id.equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new StackProblem("There is no part called '%s'; the parts are %s.".formatted(name, names())));
    }

    /** All names but those of second instances, for a sentence. */
    public static String names() {
        return Stream.of(values())
                .filter(part -> !part.isSecond())
                .map(Part::id)
                .collect(Collectors.joining(", "));
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** For a service its Maven module. */
    public String module() {
        return isSecond() ? id.substring(0, id.length() - SECOND.length()) : id;
    }

    /** Whether it is the second instance of a part, which runs with {@code --replicas 2} alone. */
    public boolean isSecond() {
        return id.endsWith(SECOND);
    }

    /** Whether it runs only when that is asked for. */
    public boolean isOnRequest() {
        return isSecond() || this == TRACES;
    }

    /** The second instance of this part; empty where there is none. */
    public Optional<Part> second() {
        return Stream.of(values()).filter(part -> part.id.equals(id + SECOND)).findFirst();
    }

    int defaultPort() {
        return defaultPort;
    }

    /** The environment variable that changes the port. */
    public String portVariable() {
        return portVariable;
    }

    /** What must answer before this part can start. */
    public List<Part> needs() {
        return needs;
    }

    @Override
    public String toString() {
        return id;
    }
}
