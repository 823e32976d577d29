package org.nextlevel.benchmarks.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.nextlevel.benchmarks.service.Processors;
import org.nextlevel.benchmarks.service.RunningService;
import org.nextlevel.benchmarks.service.Stand;

/**
 * Starts evidence-service with a PostgreSQL and a Kafka of its own, has people log evidence with three claims, and has pgbench write the
 * same rows in turn. What it started ends with it; its logs and data stay.
 */
public final class WriteRates {
    private static final List<Integer> CLIENTS = List.of(8, 32);

    private final List<Writers> writers;
    private final Pgbench pgbench;
    private final Processors database;
    private final int seconds;

    private WriteRates(List<Writers> writers, Pgbench pgbench, Processors database, int seconds) {
        this.writers = writers;
        this.pgbench = pgbench;
        this.database = database;
        this.seconds = seconds;
    }

    /**
     * @param arguments seconds of each turn, how many turns, and the {@code quarkus-app} of other builds to be compared, the oldest first;
     *     all may be left out
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        try (Stand stand =
                Stand.start("evidence-service", "evidence", Stream.of(arguments).skip(2), Map.of())) {
            Company company = new Company(stand.services().getLast().address());
            company.hire(stand.kafka().bootstrapServers());
            Pgbench pgbench = new Pgbench(stand.postgres(), stand.folder());
            List<Writers> writers = stand.services().stream()
                    .map(service -> new Writers(company, service))
                    .toList();
            var rates = new WriteRates(
                    writers, pgbench, new Processors(stand.postgres().process()), seconds);
            rates.warmUp();
            for (int turn = 0; turn < turns; turn++) {
                for (int clients : CLIENTS) {
                    rates.turn(clients);
                }
            }
        }
    }

    private void warmUp() throws Exception {
        for (Writers one : writers) {
            one.write(CLIENTS.getFirst(), 2 * seconds);
        }
    }

    private void turn(int clients) throws Exception {
        Measured same = measure(() -> pgbench.write(clients, seconds), () -> 0);
        print("pgbench", clients, same, same);
        for (Writers one : writers) {
            RunningService service = one.service();
            print(service.name(), clients, measure(() -> one.write(clients, seconds), service::processorSeconds), same);
        }
    }

    private Measured measure(Writing writing, DoubleSupplier service) throws Exception {
        double databaseBefore = database.seconds();
        double serviceBefore = service.getAsDouble();
        double written = writing.count();
        return new Measured(
                written / seconds,
                (database.seconds() - databaseBefore) / written * 1000,
                (service.getAsDouble() - serviceBefore) / written * 1000);
    }

    private static void print(String what, int clients, Measured measured, Measured same) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %2d clients %7.0f/s %5.2f of pgbench; PostgreSQL %.2f ms of processor a write, %.2f times; service %.2f ms%n",
                what,
                clients,
                measured.rate(),
                measured.rate() / same.rate(),
                measured.database(),
                measured.database() / same.database(),
                measured.service());
    }

    /** Writes for a while and says how many there were. */
    private interface Writing {
        double count() throws Exception;
    }

    /** @param database milliseconds of processor a write, as of the service */
    private record Measured(double rate, double database, double service) {}
}
