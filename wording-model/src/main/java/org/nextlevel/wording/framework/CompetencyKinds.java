package org.nextlevel.wording.framework;

import java.util.List;
import java.util.Set;
import org.nextlevel.wording.work.KindsOfWork;
import org.nextlevel.wording.work.NamedKinds;

/** Which kinds of work are whose in a framework: what its competencies are called, and what it says of them. */
final class CompetencyKinds {
    /** How much the name of a competency counts where it tells the kind. */
    private static final double WEIGHT_OF_NAME = 0.9;
    /** A kind that is this much of a competency is wholly the framework's own. */
    private static final double OWN = 0.3;
    /** How much a kind that no competency means counts as the broader one. */
    private static final double AS_BROADER = 0.6;

    private CompetencyKinds() {}

    /** How much of each kind is each competency's, 0 to 1, in the order of the framework's competencies. */
    static List<double[]> of(WordedFramework framework) {
        List<double[]> all = framework.text().competencies().stream()
                .map(one -> kinds(one, framework))
                .toList();
        int count = framework.known().names().size();
        double[] sum = new double[count];
        double[] highest = new double[count];
        for (double[] one : all) {
            for (int kind = 0; kind < count; kind++) {
                sum[kind] += one[kind];
                highest[kind] = Math.max(highest[kind], one[kind]);
            }
        }
        for (double[] one : all) {
            for (int kind = 0; kind < count; kind++) {
                one[kind] = sum[kind] == 0 ? 0 : one[kind] / sum[kind] * Math.min(1, highest[kind] / OWN);
            }
        }
        countAsBroader(all, highest, framework.known().names());
        return all;
    }

    /** A kind that none of them means counts in part as the broader one that it belongs to. */
    private static void countAsBroader(List<double[]> all, double[] highest, List<String> names) {
        for (int kind = 0; kind < names.size(); kind++) {
            int part = kind;
            int broader =
                    NamedKinds.broader(names.get(kind)).map(names::indexOf).orElse(kind);
            if (broader != kind && highest[kind] < OWN) {
                all.forEach(one -> one[part] = Math.max(one[part], AS_BROADER * one[broader]));
            }
        }
    }

    /** How much of a competency is each kind, together 1. */
    private static double[] kinds(FrameworkText.Competency competency, WordedFramework framework) {
        KindsOfWork known = framework.known();
        Set<String> named = NamedKinds.of(competency.name());
        List<String> wordings = framework.text().wordingsOf(competency).toList();
        double[] kinds = new double[known.names().size()];
        double told = (named.isEmpty() ? 1 : 1 - WEIGHT_OF_NAME) / wordings.size();
        int none = known.names().indexOf(KindsOfWork.NONE);
        for (String wording : wordings) {
            double[] of = known.of(wording, framework.vectors().get(wording));
            for (int kind = 0; kind < kinds.length; kind++) {
                kinds[kind] += kind == none ? 0 : told * of[kind] / Math.max(1e-6, 1 - of[none]);
            }
        }
        named.forEach(one -> kinds[known.names().indexOf(one)] += WEIGHT_OF_NAME / named.size());
        return kinds;
    }
}
