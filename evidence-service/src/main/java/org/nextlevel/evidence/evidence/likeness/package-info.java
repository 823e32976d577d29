/** Which texts say the same, or nearly, in the same words: a rule without any model (M1.4). */
package org.nextlevel.evidence.evidence.likeness;
