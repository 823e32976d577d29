package org.nextlevel.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the gateway knows of who is who, when the answer and what overtakes it cross. */
@Tag("live")
class KnownPeopleTest {
    private static final Login LOGIN = new Login("acme", "keycloak", "s1");
    private static final Optional<String> EMMA = Optional.of("emma");

    private final KnownPeople people = new KnownPeople();

    @Test
    void anAnswerIsKnownUntilItIsForgotten() {
        assertThat(people.close(people.ask(LOGIN), EMMA)).isTrue();
        assertThat(people.find(LOGIN)).isEqualTo(EMMA);
        people.forget((_, person) -> person.equals("otto"));
        assertThat(people.find(LOGIN)).isEqualTo(EMMA);
        people.forget((_, person) -> person.equals("emma"));
        assertThat(people.find(LOGIN)).isEmpty();
    }

    @Test
    void anAnswerThatWasOnItsWayWhenThePersonWasForgottenIsOfBefore() {
        var question = people.ask(LOGIN);
        people.forget((_, person) -> person.equals("emma"));
        assertThat(people.close(question, EMMA)).isFalse();
        assertThat(people.find(LOGIN)).isEmpty();
        assertThat(people.close(people.ask(LOGIN), EMMA)).isTrue();
    }

    @Test
    void anAnswerAboutSomebodyElseHolds() {
        var question = people.ask(LOGIN);
        people.forget((_, person) -> person.equals("otto"));
        people.forget((login, _) -> login.tenant().equals("globex"));
        assertThat(people.close(question, EMMA)).isTrue();
        assertThat(people.find(LOGIN)).isEqualTo(EMMA);
    }

    @Test
    void anAnswerFromACompanyThatClosedMeanwhileIsOfBeforeWhoeverItNames() {
        for (Optional<String> answer : List.of(EMMA, Optional.<String>empty())) {
            var question = people.ask(LOGIN);
            people.forget((login, _) -> login.tenant().equals("acme"));
            assertThat(people.close(question, answer)).isFalse();
        }
    }

    @Test
    void whoIsNobodyIsAskedAboutAgain() {
        assertThat(people.close(people.ask(LOGIN), Optional.empty())).isTrue();
        assertThat(people.find(LOGIN)).isEmpty();
    }
}
