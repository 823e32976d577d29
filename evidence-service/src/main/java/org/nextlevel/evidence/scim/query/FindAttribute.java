package org.nextlevel.evidence.scim.query;

import com.unboundid.scim2.common.Path;
import java.util.Arrays;
import java.util.Optional;
import org.nextlevel.evidence.scim.schema.PlacedAttribute;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/** Which attribute a filter or an order names. */
final class FindAttribute {
    private FindAttribute() {}

    /** That of this kind of resource; empty when it has none of the name, or never shows it. */
    static Optional<PlacedAttribute> shown(ResourceKind kind, Path path) {
        return of(kind, path).filter(one -> !one.attribute().isNeverShown());
    }

    /** Whether any kind of resource has it: then it has no value in the others (RFC 7644, 3.4.2.1). */
    static boolean isKnown(Path path) {
        return Arrays.stream(ResourceKind.values())
                .anyMatch(kind -> of(kind, path).isPresent());
    }

    private static Optional<PlacedAttribute> of(ResourceKind kind, Path path) {
        return path.isRoot()
                ? Optional.empty()
                : kind.find(path.getSchemaUrn(), path.getElement(0).getAttribute());
    }
}
