package org.nextlevel.stack.proof.poison;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.function.Consumer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.server.StackProblem;

/** A fault of a service that makes good events dead letters; once it is mended, an operator has them replayed. */
record Mended(Stack stack, HttpClient client) {
    private static final int EVENTS = 5;

    void run(Consumer<String> say) {
        new Quiet(stack).await();
        ServiceLetters letters = ServiceLetters.of(stack, client, Part.ADVISOR_SERVICE);
        int copies = copies();
        advisor().run("alter table evidence add constraint broken check (false) not valid");
        try {
            logEvidence();
            Await.event("Failing", () -> failed(letters) >= EVENTS);
            int early = letters.replayed();
            require(early == 0, "What is not mended was replayed all the same: %d".formatted(early));
        } finally {
            advisor().run("alter table evidence drop constraint broken");
        }
        int replayed = letters.replayed();
        require(
                replayed >= EVENTS && failed(letters) == 0,
                "Of %d %d were replayed; what waits: %s".formatted(EVENTS, replayed, letters.waiting()));
        require(letters.replayed() == 0, "They were replayed twice.");
        require(copies() == copies + EVENTS, "%d copies instead of %d.".formatted(copies(), copies + EVENTS));
        say.accept(
                "Of a fault %d events became dead letters; mended and replayed, each counts once.".formatted(replayed));
    }

    /** Those of evidence: of what else is told meanwhile some fail beside them. */
    private static long failed(ServiceLetters letters) {
        return letters.waiting().stream()
                .filter(letter -> letter.type().equals("EvidenceLogged"))
                .count();
    }

    private void logEvidence() {
        Person engineer = new Person(
                client,
                stack.layout().addresses().url(Part.API_GATEWAY),
                "acme-engineer",
                stack.token("acme-engineer"));
        for (int number = 1; number <= EVENTS; number++) {
            engineer.post("/api/employees/me/evidence", Map.of("summary", "Proved " + number))
                    .expect(201);
        }
    }

    private int copies() {
        return advisor().number("select count(*) from evidence");
    }

    private ServiceDatabase advisor() {
        return new ServiceDatabase(stack, Part.ADVISOR_SERVICE);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new StackProblem(otherwise);
        }
    }
}
