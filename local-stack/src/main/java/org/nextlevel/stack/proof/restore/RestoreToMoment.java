package org.nextlevel.stack.proof.restore;

import java.net.http.HttpClient;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.Violations;

/**
 * Writing goes on past a moment, is told and handled, and then the databases come back to that moment: what was acknowledged before
 * it is there, and nobody knows of what came after it.
 */
public final class RestoreToMoment implements Proof {
    private static final int SOME = 12;
    private static final String FEED = "/api/changes?after=";

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        Backup backup = Backup.begin(stack);
        Written written;
        Instant moment;
        String place;
        try (Writing writing = new Writing(stack, "first")) {
            writing.awaitMore(SOME);
            backup.take();
            writing.awaitMore(5 * SOME);
            // Of the clock of this machine, which is PostgreSQL's too.
            moment = Instant.now();
            place = reader(stack)
                    .get(FEED + "latest")
                    .expect(200)
                    .body()
                    .path("next")
                    .asText();
            writing.awaitMore(10 * SOME);
            backup.destroy();
            written = writing.acknowledged();
        }
        Reconciliation reconciliation = new Reconciliation(stack);
        reconciliation.comeBack(() -> backup.restoreTo(moment), moment, say);
        requireMoment(stack, written, moment, say);
        reader(stack).get(FEED + place).expect(410);
        reader(stack).get(FEED + "latest").expect(200);
        reconciliation.requireGoingOn(say);
        backup.delete();
    }

    private static void requireMoment(Stack stack, Written written, Instant moment, Consumer<String> say) {
        Owned owned = new Owned(stack);
        Set<String> before = written.those(write -> write.isBefore(moment));
        Set<String> after = written.those(write -> write.isAfter(moment));
        Violations.requireNone("Lost pieces and people from before the moment", owned.missing(before));
        Violations.requireNone("Titles that are not that of the moment", written.against(owned.title(), moment));
        Violations.requireNone(
                "Columns that name what came after the moment, and how often",
                new Remains(stack).of(after).entrySet());
        say.accept("To a moment: %d pieces and people from before it are there, of %d from after it no service knows."
                .formatted(before.size(), after.size()));
    }

    private static Person reader(Stack stack) {
        return new Person(
                HttpClient.newHttpClient(),
                stack.layout().addresses().url(Part.API_GATEWAY),
                "acme-hris",
                stack.token("acme-hris"));
    }
}
