package org.nextlevel.k8s.rendered;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code kubectl apply -k} would send to a cluster; each folder is rendered once. */
public record Rendered(String folder, List<Manifest> all) {
    public static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));

    private static final Path HERE = ROOT.resolve("k8s");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, Rendered> KNOWN = new ConcurrentHashMap<>();

    static Rendered dev() {
        return of("overlays/dev");
    }

    public static Rendered prod() {
        return of("overlays/prod");
    }

    /** What the services stand on. */
    public static Rendered infrastructure() {
        return of("infrastructure");
    }

    /** The same in a cluster without the Gateway API. */
    public static Rendered infrastructureWithIngress() {
        return with("infrastructure", "infrastructure/ingress");
    }

    /** Overlays and what they stand on. */
    public static Stream<Rendered> everything() {
        return Stream.concat(every(), Stream.of(infrastructure(), infrastructureWithIngress()));
    }

    /** Everything that an overlay may be: without components, and with each of them. */
    public static Stream<Rendered> every() {
        return Stream.concat(Stream.of(dev(), prod()), components().map(Rendered::withComponent));
    }

    /** The names of the components. */
    public static Stream<String> components() {
        try (Stream<Path> folders = Files.list(HERE.resolve("components"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The production overlay of somebody who named a component in it. */
    public static Rendered withComponent(String component) {
        return with("overlays/prod", "components/" + component);
    }

    private static Rendered with(String base, String component) {
        return KNOWN.computeIfAbsent("%s with %s".formatted(base, component), name -> {
            try {
                Path folder = Files.createDirectories(HERE.resolve("target/overlays/" + component));
                Files.writeString(folder.resolve("kustomization.yaml"), """
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        resources: [%s]
                        components: [%s]
                        """.formatted(
                                folder.relativize(HERE.resolve(base)), folder.relativize(HERE.resolve(component))));
                return new Rendered(name, render(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Rendered of(String folder) {
        return KNOWN.computeIfAbsent(folder, name -> new Rendered(name, render(HERE.resolve(name))));
    }

    private static List<Manifest> render(Path folder) {
        try {
            Path faults = Files.createDirectories(HERE.resolve("target")).resolve("kustomize.err");
            Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(faults.toFile())
                    .start();
            String text = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (kubectl.waitFor() != 0) {
                throw new IllegalStateException(
                        "%s cannot be rendered: %s".formatted(folder, Files.readString(faults)));
            }
            List<Manifest> manifests = new ArrayList<>();
            YAML.readerFor(ObjectNode.class)
                    .<JsonNode>readValues(text)
                    .forEachRemaining(one -> manifests.add(new Manifest(one)));
            return manifests;
        } catch (IOException e) {
            throw new UncheckedIOException("Manifests are rendered by kubectl 1.30 or newer: install it.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Stream<Manifest> of(Kind kind) {
        return all.stream().filter(one -> one.kind() == kind);
    }

    public Manifest the(Kind kind, String name) {
        return of(kind).filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No %s %s in %s".formatted(kind, name, folder)));
    }

    /** Whatever runs pods of ours. */
    public Stream<Manifest> workloads() {
        return all.stream().filter(one -> one.kind() == Kind.DEPLOYMENT || one.kind() == Kind.JOB);
    }

    /** What the container of a workload is told: name and where the value comes from. */
    public Stream<Variable> variables(Manifest workload) {
        return list(workload.container().path("env")).map(one -> new Variable(workload, one, this::configured));
    }

    private String configured(JsonNode reference) {
        return the(Kind.CONFIG_MAP, reference.path("name").asText())
                .at("/data")
                .path(reference.path("key").asText())
                .asText(null);
    }

    public static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return folder;
    }

    /**
     * A variable of the environment of a container.
     *
     * @param entry as the manifest has it
     */
    public record Variable(Manifest workload, JsonNode entry, Function<JsonNode, String> configured) {
        public String name() {
            return entry.path("name").asText();
        }

        /** Empty unless it comes from a secret. */
        public JsonNode secret() {
            return entry.at("/valueFrom/secretKeyRef");
        }

        /** The value, unless it is a secret; null if what it refers to is not there. */
        public String value() {
            return entry.has("value")
                    ? entry.get("value").asText()
                    : configured.apply(entry.at("/valueFrom/configMapKeyRef"));
        }

        @Override
        public String toString() {
            return "%s of %s".formatted(name(), workload);
        }
    }
}
