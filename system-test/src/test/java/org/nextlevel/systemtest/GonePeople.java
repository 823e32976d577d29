package org.nextlevel.systemtest;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.session.RefusalTimes;
import org.nextlevel.stack.session.ShutOut;
import org.nextlevel.systemtest.access.company.RealmAdmin;

/** Somebody whom the story does not need, who signs out, leaves and comes back; and how soon that is known. */
record GonePeople(Stack stack, Person hris) {
    private static final String USER = "acme-auditor";
    private static final String ENTRY = "/api/directory/employees/hr-gone";

    /** All sessions end at Keycloak. */
    Map<Part, Duration> signedOut() {
        return new ShutOut(stack, USER).signedOut();
    }

    /** The same while nobody can tell of it: services that lag ask Keycloak. */
    Map<Part, Duration> signedOutWithKafkaAway() {
        stack.stop(Part.KAFKA);
        try {
            return new ShutOut(stack, USER).signedOut();
        } finally {
            stack.start(Part.KAFKA);
        }
    }

    /** The account is disabled at Keycloak, and enabled again afterwards. */
    Map<Part, Duration> disabled() {
        return new ShutOut(stack, USER).disabled();
    }

    /** Of somebody who is new in the company and in HR, from what Keycloak's administrator does then. */
    Map<Part, Duration> after(String user, BiConsumer<RealmAdmin, String> action) {
        Addresses addresses = stack.layout().addresses();
        HttpClient client = HttpClient.newHttpClient();
        var realm = new RealmAdmin(client, addresses);
        realm.adds(user, "acme");
        realm.givesRole(user, "acme", "hr");
        String token = new SignIn(client, addresses).token(user, "profile");
        return new RefusalTimes(client, addresses, token).until(401, () -> action.accept(realm, user));
    }

    /** The directory says so; the times begin with the answer to that. */
    Map<Part, Duration> left() {
        hris.put(ENTRY, entry(true), null).expect(200, 201);
        requireLetIn();
        return refusals().until(403, () -> hris.put(ENTRY, entry(false), null).expect(200));
    }

    Map<Part, Duration> cameBack() {
        return refusals().until(200, () -> hris.put(ENTRY, entry(true), null).expect(200));
    }

    private void requireLetIn() {
        Map<Part, Integer> statuses = refusals().statuses();
        if (statuses.values().stream().anyMatch(status -> status != 200)) {
            throw new IllegalStateException("Who works here is not let in: " + statuses);
        }
    }

    private RefusalTimes refusals() {
        return new RefusalTimes(HttpClient.newHttpClient(), stack.layout().addresses(), stack.token(USER));
    }

    private static Map<String, Object> entry(boolean active) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("userName", USER);
        entry.put("name", "Ada Auditor");
        entry.put("active", active);
        entry.put(
                "position",
                Map.of(
                        "framework", "craft",
                        "level", "one",
                        "title", "Auditor",
                        "from", LocalDate.now(ZoneOffset.UTC).minusYears(1).toString()));
        return entry;
    }
}
