package org.nextlevel.framework.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.api.OfferedMoves;

/** Whatever is offered of a posting can be done: by the request that is named, with what it is said to require. */
@QuarkusTest
@Tag("api")
class OfferedActionsTest {
    @Test
    void anOwnerDoesWhateverAPostingAndItsSentencesOffer() {
        Poster emma = Poster.ofNewCompany();
        var moves = new OfferedMoves(_ -> emma.request(), Map.of("confirmed", false));
        assertThat(moves.followed("emma", () -> emma.added("You hire."), "sentences[0].actions"))
                .containsExactly("DECIDE");
        assertThat(moves.followed("emma", () -> emma.added("You hire."))).containsExactly("DELETE");
        emma.added("You lead.");
        assertThat(emma.lists().<List<String>>path("items[0].actions.move")).containsExactly("DELETE");
    }
}
