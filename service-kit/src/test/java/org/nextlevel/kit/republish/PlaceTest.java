package org.nextlevel.kit.republish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rebuild")
class PlaceTest {
    private static final UUID FIRST = new UUID(0, 0);

    private final UUID run = UUID.randomUUID();
    private final UUID last = UUID.randomUUID();
    private final ToldAgain notes = sort("notes");
    private final ToldAgain people = sort("people");
    private final List<ToldAgain> both = List.of(notes, people);

    @Test
    void itBeginsWithTheFirstSortAndItsFirstThing() {
        Place beginning = new Place(run, "", null);
        assertThat(beginning.next(both)).contains(notes);
        assertThat(beginning.within(notes)).isEqualTo(FIRST);
    }

    @Test
    void withinASortItGoesOnBehindTheLastThing() {
        Place within = new Place(run, "", null).reached(notes, List.of(UUID.randomUUID(), last));
        assertThat(within.next(both)).contains(notes);
        assertThat(within.within(notes)).isEqualTo(last);
    }

    @Test
    void aSortThatIsOverIsFollowedByTheNext() {
        Place over = new Place(run, "notes", last).reached(notes, List.of());
        assertThat(over.next(both)).contains(people);
        assertThat(over.within(people)).isEqualTo(FIRST);
        assertThat(over.reached(people, List.of()).next(both)).isEmpty();
    }

    @Test
    void aSortThatIsNoLongerThereIsLeftOut() {
        Place within = new Place(run, "notes", last);
        assertThat(within.next(List.of(people))).contains(people);
        assertThat(within.within(people)).isEqualTo(FIRST);
    }

    private static ToldAgain sort(String name) {
        return new ToldAgain() {
            @Override
            public String sort() {
                return name;
            }

            @Override
            public List<UUID> tell(UUID after) {
                return List.of();
            }
        };
    }
}
