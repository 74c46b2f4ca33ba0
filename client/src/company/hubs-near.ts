/** A hub with the provinces it looks after. */
interface Territorial {
  readonly provinces: readonly { readonly code: string }[];
}

/** The hubs of a province, and all the others. Without a province every hub is another one. */
export function hubsNear<Hub extends Territorial>(hubs: readonly Hub[], province: string | null): { near: Hub[]; others: Hub[] } {
  const near = (hub: Hub): boolean => hub.provinces.some(({ code }) => code === province);
  return { near: hubs.filter(near), others: hubs.filter((hub) => !near(hub)) };
}
