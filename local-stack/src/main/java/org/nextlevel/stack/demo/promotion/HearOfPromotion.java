package org.nextlevel.stack.demo.promotion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;

/**
 * The HR system hears of the promotion from the feed of changes, and its payroll by a webhook.
 *
 * @param place where the feed was before it happened
 */
public record HearOfPromotion(Person hris, String place, Payroll payroll, Narrator narrator) implements AutoCloseable {
    private static final String FEED = "/api/changes";

    /** From now on. */
    public static HearOfPromotion from(Person hris, Narrator narrator) {
        Answer now = hris.get(FEED + "?after=latest").expect(200);
        return new HearOfPromotion(hris, now.body().path("next").asText(), Payroll.open(hris), narrator);
    }

    /** Tells what the HR system learned since then. */
    public void run() {
        narrator.chapter(
                "The HR system hears of it",
                "It reads on from where it was: ids, keys and days, of what HR may know, and no word of anybody.");
        Answer changes = Await.answer(
                () -> hris.get("%s?after=%s&limit=200".formatted(FEED, place)),
                answer -> answer.status() == 200
                        && StreamSupport.stream(answer.body().path("items").spliterator(), false)
                                .anyMatch(HearOfPromotion::isCompletion));
        narrator.call(hris, changes);
        for (JsonNode change : changes.body().path("items")) {
            if (change.at("/thing/kind").asText().equals("CASE")) {
                narrator.result(
                        "%-18s %s: %s → %s, %s",
                        change.path("type").asText(),
                        change.at("/person/externalId").asText(),
                        change.at("/details/level").asText(),
                        change.at("/details/target").asText(),
                        change.at("/details/state").asText());
            }
        }
    }

    /** Tells what was posted to the payroll meanwhile. */
    public void tellPayroll() {
        JsonNode promotion = payroll.awaitPromotion();
        narrator.result(
                "The payroll was sent %s of %s, effective %s; its signature is verified by the library of Standard Webhooks",
                promotion.path("type").asText(),
                promotion.at("/data/person/externalId").asText(),
                promotion.at("/data/details/effectiveOn").asText());
    }

    @Override
    public void close() {
        payroll.close();
    }

    private static boolean isCompletion(JsonNode change) {
        return change.path("type").asText().equals("case.completed");
    }
}
