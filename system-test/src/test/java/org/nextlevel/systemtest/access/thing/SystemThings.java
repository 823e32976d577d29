package org.nextlevel.systemtest.access.thing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.systemtest.access.company.People;

/** Systems of the company, for which HR made a service account, a webhook and a chat room. */
record SystemThings(People people) {
    Map<String, String> made() {
        return Map.of(
                "service-accounts/{id}",
                account(),
                "webhooks/{id}",
                webhook(),
                "chat-rooms/{id}",
                chatRoom(),
                "notification-texts/{occasion}",
                "ATTESTATION_GIVEN");
    }

    /** The id of a new webhook. What it is told of does not happen there: nothing is tried, and its log stays as it is. */
    String webhook() {
        return Things.id(
                people.named("hr"),
                "/api/webhooks",
                Map.of(
                        "name",
                        UUID.randomUUID().toString(),
                        "url",
                        "https://hooks.example.com/",
                        "types",
                        List.of("person.rehired")));
    }

    /** The id of a new chat room, which hears of nothing. */
    String chatRoom() {
        return Things.id(
                people.named("hr"),
                "/api/chat-rooms",
                Map.of(
                        "name",
                        UUID.randomUUID().toString(),
                        "url",
                        "https://hooks.example.com/",
                        "language",
                        "en",
                        "timings",
                        Map.of()));
    }

    /** The id of a new account. */
    String account() {
        return Things.id(
                people.named("hr"),
                "/api/service-accounts",
                Map.of("name", UUID.randomUUID().toString(), "scopes", List.of("scim")));
    }
}
