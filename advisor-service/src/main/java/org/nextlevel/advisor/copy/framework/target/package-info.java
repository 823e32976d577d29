/** Which level a question about somebody is for. */
package org.nextlevel.advisor.copy.framework.target;
