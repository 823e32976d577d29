package org.nextlevel.stack.demo.promotion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;

/**
 * The HR system hears of the promotion from the feed of changes, takes it over and acknowledges it; its payroll hears by a webhook.
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
                "The HR system hears of it, and says that it is done",
                "It reads on from where it was: ids, keys and days, of what HR may know, and no word of anybody.");
        Answer changes = Await.answer(
                () -> hris.get("%s?after=%s&limit=200".formatted(FEED, place)),
                answer -> answer.status() == 200
                        && answer.body().path("items").valueStream().anyMatch(one -> is(one, "case.completed")));
        narrator.call(hris, changes);
        for (JsonNode change : changes.body().path("items")) {
            if (change.at("/thing/kind").asText().equals("CASE")) {
                tell(change);
            }
        }
        changes.body()
                .path("items")
                .valueStream()
                .filter(change -> is(change, "promotion.approved"))
                .forEach(this::takeOver);
    }

    /** Says to the product that it is done, which comes back to whoever reads the feed. */
    private void takeOver(JsonNode approved) {
        String promotion = approved.path("href").asText();
        Answer read = hris.get(promotion).expect(200);
        narrator.call(hris, read);
        narrator.result("to be carried out: %s", read.body().at("/toLevel/name").asText());
        Answer acknowledged = hris.post(
                        promotion + "/acknowledgement", Map.of("takenOver", true, "reference", "WD-2027-0042"))
                .expect(200);
        narrator.call(hris, acknowledged);
        Answer told = Await.answer(
                () -> hris.get("%s?after=%s&types=promotion.acknowledged".formatted(FEED, place)),
                answer -> !answer.body().path("items").isEmpty());
        tell(told.body().path("items").path(0));
    }

    private void tell(JsonNode change) {
        narrator.result(
                "%-22s %s: %s → %s, %s",
                change.path("type").asText(),
                change.at("/person/externalId").asText(),
                change.at("/details/level").asText(),
                change.at("/details/target").asText(),
                change.at("/details/state").asText());
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

    private static boolean is(JsonNode change, String type) {
        return change.path("type").asText().equals(type);
    }
}
