package org.nextlevel.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** What is told of a thing, however the event is written. */
class StateEventTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    record State(String id, int length) {}

    interface OfAThing extends Event {
        @Override
        default String topic() {
            return "things";
        }

        @Override
        default String key() {
            return "key";
        }
    }

    record ThingMoved(@JsonUnwrapped State state, String formerPlace) implements OfAThing {}

    record ThingEvent(Type type, State state, String formerPlace) implements OfAThing, StateEvent {
        enum Type {
            THING_WRITTEN,
            THING_MOVED
        }

        @Override
        public Object payload() {
            return type == Type.THING_MOVED ? new Moved(state, formerPlace) : state;
        }

        private record Moved(@JsonUnwrapped State state, String formerPlace) {}
    }

    @Test
    void theTypeIsTheConstantInWordsOfItsOwn() {
        assertThat(event(ThingEvent.Type.THING_WRITTEN).typeName()).isEqualTo("ThingWritten");
    }

    @Test
    void theStateAloneIsTold() throws JsonProcessingException {
        assertThat(told(event(ThingEvent.Type.THING_WRITTEN))).isEqualTo("{\"id\":\"a\",\"length\":3}");
    }

    @Test
    void aTypeCanTellSomethingBesideTheState() throws JsonProcessingException {
        var alone = new ThingMoved(new State("a", 3), "there");
        assertThat(alone.typeName())
                .isEqualTo(event(ThingEvent.Type.THING_MOVED).typeName());
        assertThat(told(alone))
                .isEqualTo(told(event(ThingEvent.Type.THING_MOVED)))
                .isEqualTo("{\"id\":\"a\",\"length\":3,\"formerPlace\":\"there\"}");
    }

    private static ThingEvent event(ThingEvent.Type type) {
        return new ThingEvent(type, new State("a", 3), "there");
    }

    private static String told(Event event) throws JsonProcessingException {
        return JSON.writeValueAsString(event.payload());
    }
}
