package org.nextlevel.kit;

import org.nextlevel.testkit.sentence.EveryProblemIsTranslated;

class ProblemsInGermanTest extends EveryProblemIsTranslated {}
