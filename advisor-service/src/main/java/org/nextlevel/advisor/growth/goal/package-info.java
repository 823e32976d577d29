/** What a person wants to reach next: for the person alone. */
package org.nextlevel.advisor.growth.goal;
