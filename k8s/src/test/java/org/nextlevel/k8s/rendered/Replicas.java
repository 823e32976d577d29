package org.nextlevel.k8s.rendered;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** How many pods of a deployment there are: as many as it says, or as its scaler does. */
public record Replicas(int least, int most) {
    /** How many more a rollout may have for a while, as each deployment says it. */
    public static final String SURGE = "25%";

    public static Replicas of(Manifest deployment, Rendered rendered) {
        return scalers(deployment, rendered)
                .map(one -> one.at("/spec"))
                .map(spec -> new Replicas(
                        either(spec, "minReplicas", "minReplicaCount"), either(spec, "maxReplicas", "maxReplicaCount")))
                .findFirst()
                .orElseGet(() -> {
                    int said = deployment.at("/spec/replicas").asInt(1);
                    return new Replicas(said, said);
                });
    }

    public static boolean isScaled(Manifest deployment, Rendered rendered) {
        return scalers(deployment, rendered).findAny().isPresent();
    }

    /** With those that a rollout adds for a while: a quarter more, rounded up. */
    public int mostInARollout() {
        return most + (most + 3) / 4;
    }

    private static Stream<Manifest> scalers(Manifest deployment, Rendered rendered) {
        return Stream.concat(rendered.of(Kind.AUTOSCALER), rendered.of(Kind.SCALED_OBJECT))
                .filter(one -> one.at("/spec/scaleTargetRef/name").asText().equals(deployment.name()));
    }

    private static int either(JsonNode spec, String one, String other) {
        return spec.path(one).asInt(spec.path(other).asInt());
    }
}
