package org.nextlevel.systemtest.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.nextlevel.systemtest.access.thing.Things;

/** Send requests for cells of the table, a few at a time. */
record Senders(Calls calls, Things things) {
    private static final int AT_A_TIME = 6;

    /** What came of each, in the order of the cells. */
    List<Outcome> send(List<Cell> cells) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<CompletableFuture<Outcome>> sent = cells.stream()
                    .map(cell -> CompletableFuture.supplyAsync(() -> sent(cell), threads))
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    /** What cannot be sent, for want of what it is about, is told like a wrong answer. */
    private Outcome sent(Cell cell) {
        try {
            return calls.send(cell.caller(), cell.row(), facts(cell));
        } catch (RuntimeException | AssertionError notMade) {
            return new Outcome(cell.caller(), cell.row(), 0, Duration.ZERO, List.of(notMade.toString()), "");
        }
    }

    private Map<String, String> facts(Cell cell) {
        AccessTable.Row row = cell.row();
        boolean isLetThrough = AccessRules.declared(cell.caller(), row).equals(AccessRules.YES);
        Map<String, String> facts =
                isLetThrough ? things.anew(row.thing(), row.operation().toString()) : things.of(row.thing());
        facts.putAll(Content.of(row).facts());
        return facts;
    }

    /** One caller at one line. */
    record Cell(Caller caller, AccessTable.Row row) {}
}
