package org.nextlevel.stack.proof.consistency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Operator;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.proof.Copy;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.proof.Violations;

/**
 * Services compare their copies with what the owners have, by their schedule and of every company. Then rows of copies are lost and set
 * back behind their services' backs: operators see that, and soon each copy is again what its owner has.
 */
public final class Consistency implements Proof {
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final List<String> TENANTS = List.of("acme", "globex");
    private static final String SETTING = "nextlevel.copies.compared-every=" + EVERY;

    /** By the name that operators see what is done to it; triggers guard versions, so they are off. */
    private static final Map<String, Harm> HARMS = Map.of(
            "evidence", new Harm(Part.ADVISOR_SERVICE, "delete from evidence where id in (%s)", "evidence", "id"),
            "employee", new Harm(Part.ADVISOR_SERVICE, setBack("employee", "id"), "employee", "id"),
            "person", new Harm(Part.INTEGRATION_SERVICE, setBack("person", "employee_id"), "person", "employee_id"));

    private record Harm(Part reader, String statement, String table, String key) {
        void happen(Stack stack) {
            String some = "select %s from %s where version > 0 order by %s limit 3".formatted(key, table, key);
            new ServiceDatabase(stack, reader).run(statement.formatted(some));
        }
    }

    private static String setBack(String table, String key) {
        return "set session_replication_role = replica; update %s set version = version - 1 where %s in (%%s)"
                .formatted(table, key);
    }

    @Override
    public void furnish(Home home) {
        ServiceLetters.SERVICES.stream()
                .flatMap(part -> Stream.concat(Stream.of(part), part.second().stream()))
                .forEach(part -> set(home.data(part).resolve("config")));
    }

    /** Beside what services are told by their environment they read a file in their folder. */
    private static void set(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("application.properties"), SETTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        new Quiet(stack).await();
        List<ShownCopy> compared = awaitCompared(stack, client);
        Violations.requireNone("Copies that nobody compares", uncompared(compared));
        Violations.requireNone(
                "Copies that differ though nobody harmed them",
                compared.stream().filter(ShownCopy::differs).toList());
        say.accept("%d copies of %s are compared every %d s, none differs: %s"
                .formatted(
                        compared.size(),
                        compared.stream()
                                .map(ShownCopy::tenant)
                                .distinct()
                                .sorted()
                                .toList(),
                        EVERY.toSeconds(),
                        compared.stream().collect(Collectors.groupingBy(ShownCopy::reader, Collectors.counting()))));

        HARMS.values().forEach(harm -> harm.happen(stack));
        long harmed = System.nanoTime();
        TreeSet<String> unseen = new TreeSet<>(HARMS.keySet());
        Await.event("The sight of harmed copies", () -> {
            all(stack, client).stream()
                    .filter(one -> one.differs()
                            && HARMS.containsKey(one.copy())
                            && HARMS.get(one.copy()).reader() == one.reader())
                    .forEach(one -> unseen.remove(one.copy()));
            return unseen.isEmpty();
        });
        say.accept(
                "Operators saw the harm of %s after %.1f s.".formatted(new TreeSet<>(HARMS.keySet()), seconds(harmed)));
        Await.event("The mending of copies", () -> all(stack, client).stream().noneMatch(ShownCopy::differs));
        say.accept("No copy differed any more %.1f s after the harm.".formatted(seconds(harmed)));
        Copy.ALL.forEach(copy -> copy.requireEqual(stack));
    }

    /** What of both companies is not among them, of the copies that will be harmed. */
    private static List<String> uncompared(List<ShownCopy> compared) {
        return HARMS.entrySet().stream()
                .flatMap(harm -> TENANTS.stream()
                        .filter(tenant -> compared.stream()
                                .noneMatch(one -> one.isOf(harm.getValue().reader(), tenant, harm.getKey())))
                        .map(tenant -> "%s of %s".formatted(harm.getKey(), tenant)))
                .toList();
    }

    /** Once each of them was compared after this moment. */
    private static List<ShownCopy> awaitCompared(Stack stack, HttpClient client) {
        Instant now = Instant.now();
        Await.event(
                "The comparison of all copies",
                () -> all(stack, client).stream()
                        .allMatch(one -> one.comparedAt().isAfter(now)));
        return all(stack, client);
    }

    private static List<ShownCopy> all(Stack stack, HttpClient client) {
        return ServiceLetters.SERVICES.stream()
                .flatMap(part -> ShownCopy.all(part, Operator.of(stack, client, part)).stream())
                .toList();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
