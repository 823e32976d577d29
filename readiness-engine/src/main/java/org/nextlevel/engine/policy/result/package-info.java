/** What a policy makes of what is known of a person: the score, the gates, and the standing that comes of them (M9.3). */
package org.nextlevel.engine.policy.result;
