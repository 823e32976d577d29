package org.nextlevel.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.KnownFields;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;

/** A cluster drops a field that it does not know, or refuses the resource: both are found here first. */
@Tag("k8s")
class EveryFieldIsKnownTest {
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new WithoutRest())
            .addModule(new JavaTimeModule())
            .build();

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#everything")
    void everyFieldOfEveryManifestIsKnown(Rendered rendered) {
        assertThat(rendered.all()).isNotEmpty();
        for (Manifest manifest : rendered.all()) {
            manifest.kind()
                    .model()
                    .ifPresentOrElse(
                            model -> assertThatCode(() -> STRICT.treeToValue(manifest.json(), model))
                                    .as("%s in %s", manifest, rendered)
                                    .doesNotThrowAnyException(),
                            () -> assertThat(KnownFields.unknown(manifest))
                                    .as("%s in %s", manifest, rendered)
                                    .isEmpty());
        }
    }

    @Test
    void aFieldThatIsMisspeltIsFound() {
        JsonNode misspelt =
                Rendered.prod().the(Kind.DEPLOYMENT, "api-gateway").json().deepCopy();
        ((ObjectNode) misspelt.at("/spec/template/spec")).put("automountServiceAcountToken", false);
        assertThatThrownBy(() -> STRICT.treeToValue(misspelt, Deployment.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("automountServiceAcountToken");
    }

    /** The models keep what they do not know; here that is a fault. */
    private static final class WithoutRest extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
