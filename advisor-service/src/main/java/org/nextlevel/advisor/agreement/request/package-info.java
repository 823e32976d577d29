/** What the person and the manager send to come to an agreement. */
package org.nextlevel.advisor.agreement.request;
