package org.nextlevel.integration.notification.text;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.sentence.Language;

/** The texts of the current tenant: those that ship, unless HR wrote the company's own. */
@ApplicationScoped
public class NotificationTexts implements PanacheRepositoryBase<NotificationText, UUID> {
    private static final Keyset<NotificationTextView> BY_OCCASION =
            Keyset.ascending("occasion", String.class, one -> one.occasion().name());

    /** The texts for some occasions in a language, in one query. */
    @Transactional
    public Map<NotificationOccasion, SubjectAndText> in(Language language, Set<NotificationOccasion> occasions) {
        Map<NotificationOccasion, SubjectAndText> texts = new EnumMap<>(NotificationOccasion.class);
        occasions.forEach(one -> texts.put(one, SubjectAndText.shipped(one, language)));
        Map<String, NotificationText> own = own(
                "language = ?1 and occasion in ?2",
                language,
                occasions.stream().map(one -> one.toldAs().name()).toList());
        texts.replaceAll((occasion, shipped) -> {
            NotificationText written = own.get(occasion.toldAs().name());
            return written == null ? shipped : written.written();
        });
        return texts;
    }

    /** All of them in a language, each as the company has it; in one query. */
    Page<NotificationTextView> page(Language language, PageRequest request) {
        Map<String, NotificationText> own = own("language", language);
        List<NotificationTextView> all = Arrays.stream(NotificationOccasion.values())
                .map(one -> NotificationTextView.of(
                        one, language, own.get(one.toldAs().name())))
                .toList();
        return BY_OCCASION.page(all, request);
    }

    /** The company's own text; empty when it is as it ships. */
    Optional<NotificationText> find(NotificationOccasion occasion, Language language) {
        return find("occasion = ?1 and language = ?2", occasion.toldAs().name(), language)
                .firstResultOptional();
    }

    private Map<String, NotificationText> own(String query, Object... values) {
        return list(query, values).stream().collect(Collectors.toMap(NotificationText::occasion, Function.identity()));
    }
}
