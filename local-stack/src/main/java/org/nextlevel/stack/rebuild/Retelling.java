package org.nextlevel.stack.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Supplier;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;

/**
 * That a service tells all things of one company again.
 *
 * @param hr of the company, signed in anew each time since a token lasts some minutes only
 */
record Retelling(Teller teller, Supplier<Person> hr, String path) {
    private static final int CREATED = 201;

    /** Asks for it; one that was asked for before the copies were emptied is waited for, since it may have told half. */
    static Retelling ask(Teller teller, Supplier<Person> hr) {
        Asked asked = new Asked(teller, hr);
        Await.until("The re-publication that was under way", asked::isBegun);
        return new Retelling(teller, hr, teller.path() + "/" + asked.id);
    }

    /** Returns how many things were told, once all are. */
    long await() {
        Await.until(
                "Telling %s again".formatted(teller.things()),
                () -> now().path("state").asText().equals("ENDED"));
        return now().path("told").asLong();
    }

    private JsonNode now() {
        return hr.get().get(path).expect(200).body();
    }

    private static final class Asked {
        private final Teller teller;
        private final Supplier<Person> hr;
        private String id;

        Asked(Teller teller, Supplier<Person> hr) {
            this.teller = teller;
            this.hr = hr;
        }

        boolean isBegun() {
            Answer answer = hr.get().post(teller.path(), Map.of()).expect(CREATED, 409);
            id = answer.body().path("id").asText();
            return answer.status() == CREATED;
        }
    }
}
