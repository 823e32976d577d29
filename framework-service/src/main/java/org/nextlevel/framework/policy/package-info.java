/** Trying out how a readiness policy adds up, before anybody depends on it (M9.3). */
package org.nextlevel.framework.policy;
