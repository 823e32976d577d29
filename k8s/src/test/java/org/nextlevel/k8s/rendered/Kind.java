package org.nextlevel.k8s.rendered;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Arrays;
import java.util.Optional;

/**
 * A kind of resource that the manifests have, and who says which fields it has: a model that Kubernetes' or an operator's own
 * project made of its schema, or, where Maven Central has none, our list of fields ({@link KnownFields}).
 */
public enum Kind {
    NAMESPACE("v1", "Namespace", Namespace.class),
    CONFIG_MAP("v1", "ConfigMap", ConfigMap.class),
    SERVICE("v1", "Service", Service.class),
    SERVICE_ACCOUNT("v1", "ServiceAccount", ServiceAccount.class),
    DEPLOYMENT("apps/v1", "Deployment", Deployment.class),
    JOB("batch/v1", "Job", Job.class),
    NETWORK_POLICY("networking.k8s.io/v1", "NetworkPolicy", NetworkPolicy.class),
    INGRESS("networking.k8s.io/v1", "Ingress", Ingress.class),
    DISRUPTION_BUDGET("policy/v1", "PodDisruptionBudget", PodDisruptionBudget.class),
    AUTOSCALER("autoscaling/v2", "HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
    HTTP_ROUTE("gateway.networking.k8s.io/v1", "HTTPRoute", HTTPRoute.class),
    KAFKA("kafka.strimzi.io/v1", "Kafka", Kafka.class),
    KAFKA_NODE_POOL("kafka.strimzi.io/v1", "KafkaNodePool", KafkaNodePool.class),
    KAFKA_TOPIC("kafka.strimzi.io/v1", "KafkaTopic", KafkaTopic.class),
    KAFKA_USER("kafka.strimzi.io/v1", "KafkaUser", KafkaUser.class),
    POSTGRES("postgresql.cnpg.io/v1", "Cluster", null),
    POSTGRES_DATABASE("postgresql.cnpg.io/v1", "Database", null),
    POOLER("postgresql.cnpg.io/v1", "Pooler", null),
    POSTGRES_BACKUP("postgresql.cnpg.io/v1", "ScheduledBackup", null),
    OBJECT_STORE("barmancloud.cnpg.io/v1", "ObjectStore", null),
    KEYCLOAK("k8s.keycloak.org/v2alpha1", "Keycloak", null),
    REALM("k8s.keycloak.org/v2alpha1", "KeycloakRealmImport", null),
    POD_MONITOR("monitoring.coreos.com/v1", "PodMonitor", null),
    PROMETHEUS_RULE("monitoring.coreos.com/v1", "PrometheusRule", null),
    SCALED_OBJECT("keda.sh/v1alpha1", "ScaledObject", null),
    TRIGGER_AUTHENTICATION("keda.sh/v1alpha1", "TriggerAuthentication", null);

    private final String version;
    private final String said;
    private final Class<?> model;

    Kind(String version, String said, Class<?> model) {
        this.version = version;
        this.said = said;
        this.model = model;
    }

    /** The kind of that API version and name. */
    public static Kind of(String version, String said) {
        return Arrays.stream(values())
                .filter(one -> one.version.equals(version) && one.said.equals(said))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing is known of %s %s".formatted(version, said)));
    }

    /** Empty where {@link KnownFields} says what there may be. */
    public Optional<Class<?>> model() {
        return Optional.ofNullable(model);
    }

    @Override
    public String toString() {
        return said;
    }
}
