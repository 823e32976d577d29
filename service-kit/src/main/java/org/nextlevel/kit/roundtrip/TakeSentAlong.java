package org.nextlevel.kit.roundtrip;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what is sent along with a request, where anything else unknown is refused. */
@Singleton
class TakeSentAlong implements ObjectMapperCustomizer {
    private final SentAlong sentAlong;

    TakeSentAlong(SentAlong sentAlong) {
        this.sentAlong = sentAlong;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addHandler(new ReadPropertyHandler(mapper, sentAlong));
    }

    private static final class ReadPropertyHandler extends DeserializationProblemHandler {
        private final ObjectMapper mapper;
        private final SentAlong sentAlong;
        private final Map<Class<?>, Set<String>> properties = new ConcurrentHashMap<>();

        ReadPropertyHandler(ObjectMapper mapper, SentAlong sentAlong) {
            this.mapper = mapper;
            this.sentAlong = sentAlong;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            Class<?> type = beanOrClass instanceof Class<?> one ? one : beanOrClass.getClass();
            ReadAs read = type.getAnnotation(ReadAs.class);
            if (read == null
                    || !properties
                            .computeIfAbsent(read.value(), this::propertiesOf)
                            .contains(name)) {
                return false;
            }
            JsonNode value = context.readTree(parser);
            if (!Set.of(read.computed()).contains(name)) {
                sentAlong.add(name, value);
            }
            return true;
        }

        private Set<String> propertiesOf(Class<?> view) {
            Set<String> names = new HashSet<>();
            collect(mapper.constructType(view), names);
            return names;
        }

        private void collect(JavaType type, Set<String> names) {
            BeanDescription description = mapper.getSerializationConfig().introspect(type);
            for (BeanPropertyDefinition property : description.findProperties()) {
                if (property.getPrimaryMember().hasAnnotation(JsonUnwrapped.class)) {
                    collect(property.getPrimaryType(), names);
                } else {
                    names.add(property.getName());
                }
            }
        }
    }
}
