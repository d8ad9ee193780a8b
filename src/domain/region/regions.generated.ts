// Written from reference/kr/regions.yaml by scripts/generate/regions.ts. Run `npm run generate` instead of editing.
import type { Region } from './region.ts';

/** The first-tier regions of Korea by date. */
export const REGIONS_OF_KOREA: readonly Region[] = [
  {"code":"11","ko":"서울특별시","en":"Seoul","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"12","ko":"전남광주통합특별시","en":"Jeonnam-Gwangju","validFrom":"2026-07-01","source":"jeonnam_gwangju_act"},
  {"code":"26","ko":"부산광역시","en":"Busan","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"27","ko":"대구광역시","en":"Daegu","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"28","ko":"인천광역시","en":"Incheon","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"29","ko":"광주광역시","en":"Gwangju","validFrom":"2012-07-01","validTo":"2026-06-30","becomes":"12","source":"jeonnam_gwangju_act"},
  {"code":"30","ko":"대전광역시","en":"Daejeon","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"31","ko":"울산광역시","en":"Ulsan","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"36","ko":"세종특별자치시","en":"Sejong","validFrom":"2012-07-01","source":"sejong_act"},
  {"code":"41","ko":"경기도","en":"Gyeonggi","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"42","ko":"강원도","en":"Gangwon","validFrom":"2012-07-01","validTo":"2023-06-10","becomes":"51","source":"gangwon_act"},
  {"code":"43","ko":"충청북도","en":"North Chungcheong","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"44","ko":"충청남도","en":"South Chungcheong","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"45","ko":"전라북도","en":"North Jeolla","validFrom":"2012-07-01","validTo":"2024-01-17","becomes":"52","source":"jeonbuk_act"},
  {"code":"46","ko":"전라남도","en":"South Jeolla","validFrom":"2012-07-01","validTo":"2026-06-30","becomes":"12","source":"jeonnam_gwangju_act"},
  {"code":"47","ko":"경상북도","en":"North Gyeongsang","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"48","ko":"경상남도","en":"South Gyeongsang","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"50","ko":"제주특별자치도","en":"Jeju","validFrom":"2012-07-01","source":"standard_code"},
  {"code":"51","ko":"강원특별자치도","en":"Gangwon State","validFrom":"2023-06-11","source":"gangwon_act"},
  {"code":"52","ko":"전북특별자치도","en":"Jeonbuk State","validFrom":"2024-01-18","source":"jeonbuk_act"},
];
