package org.nextlevel.evidence;

import org.nextlevel.testkit.sentence.EveryProblemIsTranslated;

class ProblemsInGermanTest extends EveryProblemIsTranslated {}
