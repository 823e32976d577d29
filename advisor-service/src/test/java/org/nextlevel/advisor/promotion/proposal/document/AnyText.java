package org.nextlevel.advisor.promotion.proposal.document;

import java.util.List;
import java.util.Random;

/** Words in any script, as few or as many as somebody may write. */
record AnyText(Random random) {
    private static final List<String> WORDS = List.of(
            "Led the move of the payment service to the new platform with three teams and no downtime, ",
            "Wirtschaftlichkeitsuntersuchungen und Verantwortungsübernahme in Millionenhöhe ",
            "決済サービスを移行し、ビルド時間を短縮した。",
            "我领导了支付服务的迁移，每年节省两百万元。",
            "قدت نقل خدمة الدفع إلى المنصة وخفضت التكلفة ",
            "मैंने तीन कनिष्ठ अभियंताओं का मार्गदर्शन किया ",
            "ผู้ป่วยได้รับน้ำที่ฟื้นฟู",
            "Внедрила систему учёта ",
            "👩‍🍳🎉 ",
            "WWWWWWWW");

    /** Of at most so many characters, often of just as many. */
    String of(int most) {
        int length = switch (random.nextInt(3)) {
            case 0 -> most;
            case 1 -> 1 + random.nextInt(most);
            default -> 1 + random.nextInt(Math.min(most, 40));
        };
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String text = word.repeat(length / word.length() + 1).substring(0, length);
        return text.isBlank() ? "x" : text.strip();
    }
}
