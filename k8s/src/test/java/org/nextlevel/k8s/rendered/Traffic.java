package org.nextlevel.k8s.rendered;

import static org.nextlevel.k8s.rendered.Rendered.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may open a connection to whom, as a cluster's network decides it by its policies; addresses outside are not looked at. */
public record Traffic(List<Manifest> policies) {

    public static Traffic of(Stream<Manifest> manifests) {
        return new Traffic(
                manifests.filter(one -> one.kind() == Kind.NETWORK_POLICY).toList());
    }

    /** Both sides must let it pass, each if no policy of that direction chooses the pod or one that does allows it. */
    public boolean allows(Pod from, Pod to, int port) {
        return passes("Egress", "egress", "to", from, to, port) && passes("Ingress", "ingress", "from", to, from, port);
    }

    private boolean passes(String direction, String rules, String peers, Pod chosen, Pod other, int port) {
        List<Manifest> choosing = policies.stream()
                .filter(one -> chosen.namespace().equals("nextlevel"))
                .filter(one -> list(one.at("/spec/policyTypes"))
                        .anyMatch(type -> type.asText().equals(direction)))
                .filter(one -> matches(one.at("/spec/podSelector"), chosen.labels()))
                .toList();
        return choosing.isEmpty()
                || choosing.stream()
                        .flatMap(one -> list(one.at("/spec").path(rules)))
                        .anyMatch(rule ->
                                hasPort(rule, port) && list(rule.path(peers)).anyMatch(peer -> isMeant(peer, other)));
    }

    private static boolean hasPort(JsonNode rule, int port) {
        return list(rule.path("ports"))
                .anyMatch(one -> one.path("port").asInt() <= port
                        && port <= one.path("endPort").asInt(one.path("port").asInt()));
    }

    private static boolean isMeant(JsonNode peer, Pod pod) {
        if (peer.has("ipBlock")) {
            return false;
        }
        boolean there = peer.has("namespaceSelector")
                ? matches(peer.get("namespaceSelector"), pod.namespaceLabels())
                : pod.namespace().equals("nextlevel");
        return there && matches(peer.path("podSelector"), pod.labels());
    }

    private static boolean matches(JsonNode selector, Map<String, String> labels) {
        return selector.path("matchLabels").properties().stream()
                        .allMatch(one -> one.getValue().asText().equals(labels.get(one.getKey())))
                && list(selector.path("matchExpressions")).allMatch(one -> matchesExpression(one, labels));
    }

    private static boolean matchesExpression(JsonNode expression, Map<String, String> labels) {
        String label = labels.get(expression.path("key").asText());
        return switch (expression.path("operator").asText()) {
            case "In" ->
                list(expression.path("values")).anyMatch(one -> one.asText().equals(label));
            case "DoesNotExist" -> label == null;
            default -> throw new IllegalStateException("Not understood here: " + expression);
        };
    }

    /** A pod, ours or another's. */
    public record Pod(String name, String namespace, Map<String, String> labels, Map<String, String> namespaceLabels) {

        public static Pod of(String name, Map<String, String> labels) {
            return new Pod(name, "nextlevel", labels, Map.of("kubernetes.io/metadata.name", "nextlevel"));
        }

        public static Pod elsewhere(String namespace, Map<String, String> namespaceLabels) {
            return new Pod(namespace, namespace, Map.of(), namespaceLabels);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
