import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What keeps somebody from using the page as it is now: barriers of WCAG 2.2 AA, a missing heading, scrolling sideways. */
export async function faultsIn(page: Page): Promise<string[]> {
  const headings = await page.locator('h1').count();
  return [
    ...(headings === 1 ? [] : [`has ${headings} headings of the first level`]),
    ...(await sidewaysIn(page)),
    ...(await barriersIn(page)),
  ];
}

async function barriersIn(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(STANDARD).setLegacyMode().analyze();
  return [...violations, ...incomplete.flatMap(invisible)].flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary}`));
}

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** Text in the colour of its ground: axe leaves open whether that is meant. */
function invisible(result: Result): Result[] {
  const nodes = result.nodes.filter(({ any }) => any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'equalRatio'));
  return nodes.length > 0 ? [{ ...result, nodes }] : [];
}

/** Names the elements that stick out, because "it scrolls" helps nobody. */
function sidewaysIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`scrolls sideways by ${scrollWidth - clientWidth} px: ${out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)).join(' | ')}`];
  });
}
